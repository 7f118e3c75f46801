@echo off
rem Starts Zhagen with a Java of version 25 or newer: ZHAGEN_JAVA, JAVA_HOME, or the one on the PATH.
setlocal
set "HOME_=%~dp0.."
set "JAVA_=%ZHAGEN_JAVA%"
if not defined JAVA_ if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA_=%JAVA_HOME%\bin\java.exe"
if not defined JAVA_ for %%J in (java.exe) do set "JAVA_=%%~$PATH:J"
if not defined JAVA_ (
    echo Zhagen needs Java 25 or newer; install it, or set JAVA_HOME to where it is. 1>&2
    exit /b 3
)
"%JAVA_%" -XX:+UseSerialGC -Xmx1g ^
    --module-path "%HOME_%\lib\javafx" --add-modules javafx.controls,javafx.fxml,javafx.swing ^
    --enable-native-access=ALL-UNNAMED,javafx.graphics ^
    -classpath "%HOME_%\lib\*" zhagen.Main %*
exit /b %ERRORLEVEL%
