import { Strategy } from 'passport-local';
