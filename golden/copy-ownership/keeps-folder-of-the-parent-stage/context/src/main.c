# main.c
