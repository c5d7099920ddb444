@echo off
rem Starts greenplan. Builds it first where it has not been built, or where its sources have changed since.
rem
rem   JAVA_HOME            which Java to use (17 or newer); otherwise the one on the PATH
rem   GREENPLAN_JAVA_OPTS  more options for Java, such as -Xmx4g
rem
rem Exit code 70: the program could not be started. Any other: the program's own.
rem The file "greenplan" beside this one does the same for Linux and macOS, with more comments.
setlocal EnableExtensions DisableDelayedExpansion
set "GP_HOME=%~dp0."
for %%D in ("%GP_HOME%") do set "GP_HOME=%%~fD"
set "GP_TARGET=%GP_HOME%\target"
set "GP_JAR=%GP_TARGET%\greenplan.jar"
set "GP_SOURCES=%GP_TARGET%\launch-sources"

rem --- Java
set "GP_JAVA="
if not defined JAVA_HOME goto java_on_path
set "GP_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%GP_JAVA%" goto java_found
>&2 echo greenplan: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java.exe in it. Java 17 or newer is needed.
exit /b 70
:java_on_path
for /f "delims=" %%J in ('where java.exe 2^>nul') do if not defined GP_JAVA set "GP_JAVA=%%J"
if defined GP_JAVA goto java_found
>&2 echo greenplan: Java is missing. Install Java 17 or newer (a JDK), or set JAVA_HOME.
exit /b 70
:java_found

rem --- Build. launch-sources is a copy of what the jar was built from; robocopy /L only compares (0: no difference).
call :is_built && goto built
call :require_java_17 || exit /b 70
if not exist "%GP_TARGET%" mkdir "%GP_TARGET%"
set "GP_WAITED=0"
:lock
mkdir "%GP_TARGET%\launch-lock" 2>nul && goto locked
set /a GP_WAITED+=1
if %GP_WAITED% gtr 300 goto locked_out
ping -n 2 127.0.0.1 >nul
goto lock
:locked_out
>&2 echo greenplan: another greenplan seems to be building. If none is, delete the folder "%GP_TARGET%\launch-lock".
exit /b 70
:locked
set "GP_RESULT=0"
call :is_built || call :build || set "GP_RESULT=70"
rmdir "%GP_TARGET%\launch-lock"
if not "%GP_RESULT%"=="0" exit /b %GP_RESULT%
:built

rem --- Class-data archive: halves the start-up; holds for one Java and one folder; made once, in the user's cache.
set "GP_ARCHIVE="
if not defined LOCALAPPDATA goto start
set "GP_CACHE=%LOCALAPPDATA%\greenplan"
set "GP_NAME=%GP_JAR::=_%"
set "GP_NAME=%GP_NAME:\=_%"
set "GP_ARCHIVE=%GP_CACHE%\%GP_NAME%.jsa"
for %%F in ("%GP_JAVA%") do set "GP_MADE_FOR=%%~fF %%~zF %%~tF"
for %%F in ("%GP_JAR%") do set "GP_MADE_FOR=%GP_MADE_FOR% %%~zF %%~tF"
set "GP_MADE="
if exist "%GP_ARCHIVE%.txt" set /p GP_MADE=<"%GP_ARCHIVE%.txt"
if "%GP_MADE%"=="%GP_MADE_FOR%" goto start
call :require_java_17 || exit /b 70
call :make_archive >nul 2>&1 <nul

:start
set "GP_SHARE="
rem Reading gigabytes of prescriptions pays the full compiler off within a second, and needs a small heap.
set "GP_HABITS=-XX:TieredStopAtLevel=1"
if /i "%~1"=="inhalers" set "GP_HABITS=-Xms16m -Xmn8m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20"
if defined GP_ARCHIVE if exist "%GP_ARCHIVE%" set GP_SHARE=-XX:SharedArchiveFile="%GP_ARCHIVE%"
rem -Xlog: Java writes what it has to say about an archive to standard output, among our data.
"%GP_JAVA%" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -Xshare:auto %GP_HABITS% %GP_SHARE% %GREENPLAN_JAVA_OPTS% "-Dgreenplan.home=%GP_HOME%" -Dfile.encoding=UTF-8 -jar "%GP_JAR%" %*
exit /b %ERRORLEVEL%

:is_built
if not exist "%GP_JAR%" exit /b 1
if not exist "%GP_HOME%\src\main" exit /b 0
if not exist "%GP_SOURCES%\pom.xml" exit /b 1
robocopy "%GP_HOME%\src\main" "%GP_SOURCES%\main" /MIR /L >nul
if errorlevel 1 exit /b 1
robocopy "%GP_HOME%" "%GP_SOURCES%" pom.xml /L /XX >nul
if errorlevel 1 exit /b 1
exit /b 0

:require_java_17
"%GP_JAVA%" -version 2>&1 | findstr /r /c:"version .1[789]" /c:"version .[2-9][0-9]" >nul && exit /b 0
>&2 echo greenplan: Java 17 or newer is needed, but "%GP_JAVA%" is older.
exit /b 1

:build
where mvn >nul 2>&1 && goto maven_found
>&2 echo greenplan: Maven is missing. Install Maven 3.8 or newer: it is needed to build the program.
exit /b 1
:maven_found
>&2 echo Building greenplan (first use or changed sources, about a minute)...
if exist "%GP_SOURCES%" rmdir /s /q "%GP_SOURCES%"
if exist "%GP_TARGET%\launch" rmdir /s /q "%GP_TARGET%\launch"
robocopy "%GP_HOME%\src\main" "%GP_SOURCES%\main" /MIR /R:1 /W:1 >nul
call mvn -B -q -Dstyle.color=never -Dlaunch -f "%GP_HOME%\pom.xml" jte:generate@templates resources:resources compiler:compile dependency:copy-dependencies@lib jar:jar >"%GP_TARGET%\launch.log" 2>&1 <nul
if errorlevel 1 goto build_failed
robocopy "%GP_TARGET%\launch\lib" "%GP_TARGET%\lib" *.jar /R:1 /W:1 >nul
move /y "%GP_TARGET%\launch\greenplan.jar" "%GP_JAR%" >nul || goto build_failed
rmdir /s /q "%GP_TARGET%\launch"
rem pom.xml last: where it is missing, the copy is not complete.
robocopy "%GP_HOME%" "%GP_SOURCES%" pom.xml /R:1 /W:1 >nul
exit /b 0
:build_failed
>&2 type "%GP_TARGET%\launch.log"
>&2 echo greenplan: the build failed. What Maven said stands above.
exit /b 1

:make_archive
if not exist "%GP_CACHE%" mkdir "%GP_CACHE%"
set "GP_PART=%GP_ARCHIVE%.%RANDOM%%RANDOM%"
set "GP_SAMPLE=--version"
set "GP_SCENARIO=%GP_HOME%\scenarios\blmk-green-plan.yaml"
if exist "%GP_SCENARIO%" set GP_SAMPLE=report "%GP_SCENARIO%" -o "%GP_PART%.html"
"%GP_JAVA%" -Xshare:off "-XX:DumpLoadedClassList=%GP_PART%.classes" "-Dgreenplan.home=%GP_HOME%" -jar "%GP_JAR%" %GP_SAMPLE%
"%GP_JAVA%" -XX:+UseSerialGC -Xshare:dump "-XX:SharedClassListFile=%GP_PART%.classes" "-XX:SharedArchiveFile=%GP_PART%" -jar "%GP_JAR%" && move /y "%GP_PART%" "%GP_ARCHIVE%" && >"%GP_ARCHIVE%.txt" echo %GP_MADE_FOR%
del /f /q "%GP_PART%" "%GP_PART%.classes" "%GP_PART%.html" "%GP_PART%.run.json"
exit /b 0
