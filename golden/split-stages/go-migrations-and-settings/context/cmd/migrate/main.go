package main

func main() { run("migrations") }
