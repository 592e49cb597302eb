@echo off
rem Runs the avow.jar that lies beside this file; the file 'avow' beside it says why with these options.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:CompileThresholdScaling=0.25 -XX:+UseSerialGC -XX:SurvivorRatio=4 -XX:-UsePerfData -Xmx512m %AVOW_OPTS% -jar "%~dp0avow.jar" %*
