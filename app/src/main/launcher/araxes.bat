@echo off
rem Starts Araxes. Options for Java go into JAVA_OPTS.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -Xmx1100m -Xss4m -XX:+UseParallelGC -Dfile.encoding=UTF-8 %JAVA_OPTS% -cp "%home%\lib\*" org.araxes.app.Main %*
