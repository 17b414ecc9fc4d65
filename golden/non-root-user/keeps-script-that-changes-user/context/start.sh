#!/bin/sh
exec su-exec nobody python app.py
