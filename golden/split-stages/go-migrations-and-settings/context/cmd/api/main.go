package main

func main() { load("config") }
