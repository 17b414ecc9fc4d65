#!/bin/sh
exec gdb -batch -ex run -ex bt /usr/local/bin/server
