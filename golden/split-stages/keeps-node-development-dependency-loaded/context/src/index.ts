import express from 'express';
import morgan from 'morgan';
