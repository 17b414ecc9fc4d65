import { NestFactory } from '@nestjs/core';
import type { Config } from 'jest';
