#!/bin/sh
set -e
mkdir -p /srv/data
python -m compileall .
