package com.example;

class Rules {
  Object compiler = javax.tools.ToolProvider.getSystemJavaCompiler();
}
