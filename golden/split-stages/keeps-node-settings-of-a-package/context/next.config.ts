import type { NextConfig } from 'next';
