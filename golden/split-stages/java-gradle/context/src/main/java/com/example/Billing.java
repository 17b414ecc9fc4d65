package com.example;

class Billing {}
