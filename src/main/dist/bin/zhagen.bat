@echo off
rem Starts Zhagen with a Java of version 25 or newer: ZHAGEN_JAVA, JAVA_HOME, the one on the PATH, or one that is installed.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_=%~dp0.."
set "JAVA_="
if defined ZHAGEN_JAVA set "JAVA_=%ZHAGEN_JAVA:"=%"
if defined JAVA_ goto found
if defined JAVA_HOME call :fits "%JAVA_HOME:"=%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :fits "%%~dp$PATH:J.."
call :fits "%HOME_%\jre"
for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\Amazon Corretto\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do call :fits "%%~D"
if defined JAVA_ goto found
echo Zhagen needs Java 25 or newer; install it, or set JAVA_HOME to where it is. 1>&2
exit /b 3

:found
rem Zhagen writes UTF-8, and so does the console while it runs.
set "PAGE_="
for /f "tokens=2 delims=:." %%P in ('chcp') do set "PAGE_=%%P"
chcp 65001 >nul
rem Commands do not need what the window needs, and start sooner without.
if "%~1"=="" goto window
if /i "%~1"=="tour" goto window
"%JAVA_%" -XX:+UseParallelGC -Xmx1g --enable-native-access=ALL-UNNAMED -classpath "%HOME_%\lib\zhagen.jar;%HOME_%\lib\*" zhagen.Main %*
goto ended

:window
rem What Java learns while the window is open for the first time lets it open sooner from then on.
set "CACHE_=%TEMP%"
if defined LOCALAPPDATA set "CACHE_=%LOCALAPPDATA%\Zhagen"
if not exist "%CACHE_%\" mkdir "%CACHE_%"
"%JAVA_%" -XX:+UseParallelGC -Xmx1g -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CACHE_%\classes.jsa" -Xlog:disable -Xlog:all=error:stderr --module-path "%HOME_%\lib\javafx" --add-modules javafx.controls,javafx.fxml,javafx.swing --enable-native-access=javafx.graphics --enable-native-access=ALL-UNNAMED -classpath "%HOME_%\lib\zhagen.jar;%HOME_%\lib\*" zhagen.Main %*

:ended
set "CODE_=%ERRORLEVEL%"
if defined PAGE_ chcp %PAGE_% >nul
exit /b %CODE_%

rem Takes the JDK in a folder where none was taken yet and it is new enough, by its release file: starting it to ask takes longer.
:fits
if defined JAVA_ exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION_="
for /f "usebackq tokens=1,2 delims==.-+" %%A in ("%~1\release") do if "%%A"=="JAVA_VERSION" set "VERSION_=%%B"
if not defined VERSION_ exit /b 0
set "VERSION_=%VERSION_:"=%"
if %VERSION_% GEQ 25 set "JAVA_=%~1\bin\java.exe"
exit /b 0
