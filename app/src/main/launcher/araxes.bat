@echo off
rem Starts Araxes. Options for Java go into JAVA_OPTS.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
rem Taking in is over before the second compiler of Java has earned what it costs.
set "compiler="
if "%~1"=="intake" set "compiler=-XX:TieredStopAtLevel=1"
"%java%" -Xmx1100m -Xss4m -XX:+UseParallelGC %compiler% -Dfile.encoding=UTF-8 %JAVA_OPTS% -cp "%home%\lib\*" org.araxes.app.Main %*
