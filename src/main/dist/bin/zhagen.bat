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
rem Commands do not need what the window needs, and start sooner without.
if "%~1"=="" goto window
if /i "%~1"=="tour" goto window
"%JAVA_%" -XX:+UseSerialGC -Xmx1g --enable-native-access=ALL-UNNAMED ^
    -classpath "%HOME_%\lib\zhagen.jar;%HOME_%\lib\*" zhagen.Main %*
exit /b %ERRORLEVEL%

:window
rem What Java learns while the window is open for the first time lets it open sooner from then on.
set "CACHE_="
if defined LOCALAPPDATA (
    if not exist "%LOCALAPPDATA%\Zhagen" mkdir "%LOCALAPPDATA%\Zhagen"
    set "CACHE_=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\Zhagen\classes.jsa""
)
"%JAVA_%" -XX:+UseSerialGC -Xmx1g %CACHE_% ^
    --module-path "%HOME_%\lib\javafx" --add-modules javafx.controls,javafx.fxml,javafx.swing ^
    --enable-native-access=javafx.graphics --enable-native-access=ALL-UNNAMED ^
    -classpath "%HOME_%\lib\zhagen.jar;%HOME_%\lib\*" zhagen.Main %*
exit /b %ERRORLEVEL%
