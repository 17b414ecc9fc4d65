package com.example;

public class Catalog {
  public static void main(String[] args) {}
}
