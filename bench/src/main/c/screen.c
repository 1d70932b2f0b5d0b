/* Looks at an X display from outside, whoever paints it: starts a program and says when a pixel of the root window has a
 * colour, presses the pointer and says when a pixel changed, drags it and counts the pictures that came. One line asked,
 * one line answered; the same yardstick for both sides. However it ends, what it started ends first: when nobody asks any
 * more, when the display goes away, when it is asked to. An interrupt from the keyboard reaches the whole group and is left
 * to who asks. */
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>
#include <dirent.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* Of a list that is dragged: so tall that the edge of an entry is always in it. */
#define STRIP_WIDTH 96
#define STRIP_HEIGHT 640
#define MOST_ARGUMENTS 60

static Display *display;
static Window root;
static pid_t session;
static double begin_ms;
static volatile sig_atomic_t ending;

static double now_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static void rest_us(long us) {
    struct timespec t = {us / 1000000, us % 1000000 * 1000};
    nanosleep(&t, NULL);
}

static XImage *look(int x, int y, int width, int height) {
    XImage *image = XGetImage(display, root, x, y, width, height, AllPlanes, ZPixmap);
    if (!image) {
        fprintf(stderr, "screen: no picture of the root window\n");
        exit(1);
    }
    return image;
}

static unsigned long pixel(int x, int y) {
    XImage *image = look(x, y, 1, 1);
    unsigned long colour = XGetPixel(image, 0, 0) & 0xFFFFFF;
    XDestroyImage(image);
    return colour;
}

static unsigned long strip(int x, int y) {
    XImage *image = look(x - STRIP_WIDTH / 2, y - STRIP_HEIGHT / 2, STRIP_WIDTH, STRIP_HEIGHT);
    unsigned long sum = 5381;
    for (int i = 0; i < STRIP_WIDTH * STRIP_HEIGHT; i++)
        sum = sum * 33 + (XGetPixel(image, i % STRIP_WIDTH, i / STRIP_WIDTH) & 0xFFFFFF);
    XDestroyImage(image);
    return sum;
}

/* Every process of the session that `start` made. */
static void each(void (*act)(int pid, void *to), void *to) {
    DIR *processes = opendir("/proc");
    struct dirent *entry;
    while (processes && (entry = readdir(processes))) {
        int pid = atoi(entry->d_name);
        if (pid > 0 && session > 0 && getsid(pid) == session) act(pid, to);
    }
    if (processes) closedir(processes);
}

static void weigh(int pid, void *to) {
    char name[64], line[256];
    long kb;
    snprintf(name, sizeof name, "/proc/%d/smaps_rollup", pid);
    FILE *file = fopen(name, "r");
    while (file && fgets(line, sizeof line, file))
        if (sscanf(line, "Pss: %ld kB", &kb) == 1) *(long *)to += kb;
    if (file) fclose(file);
}

static void send(int pid, void *to) { kill(pid, *(int *)to); }

static void count(int pid, void *to) {
    (void)pid;
    ++*(int *)to;
}

static void stop(void) {
    int gentle = SIGTERM, hard = SIGKILL, left = 1;
    if (session <= 0) return;
    each(send, &gentle);
    for (int i = 0; i < 100 && left; i++) {
        rest_us(50000);
        while (waitpid(-1, NULL, WNOHANG) > 0) {
        }
        left = 0;
        each(count, &left);
    }
    if (left) each(send, &hard);
    while (waitpid(-1, NULL, WNOHANG) > 0) {
    }
    session = 0;
}

static int display_gone(Display *gone) {
    (void)gone;
    fprintf(stderr, "screen: the display has gone\n");
    stop();
    _exit(1);
}

static void end(int number) {
    (void)number;
    ending = 1;
}

/* Nobody will read the answer. */
static int alone(void) {
    struct pollfd asking = {0, POLLIN, 0};
    return ending || (poll(&asking, 1, 0) > 0 && (asking.revents & POLLHUP));
}

/* Milliseconds from the last start until the pixel has the colour. */
static void until(int x, int y, unsigned long wanted, double seconds) {
    while (now_ms() - begin_ms < seconds * 1e3 && !alone()) {
        if (pixel(x, y) == wanted) {
            printf("%.1f\n", now_ms() - begin_ms);
            return;
        }
        rest_us(500);
    }
    puts("none");
}

static void start(char *line) {
    int x, y, used;
    unsigned long wanted;
    double seconds;
    char *arguments[MOST_ARGUMENTS + 1];
    int n = 0;
    if (sscanf(line, "start %d %d %lx %lf %n", &x, &y, &wanted, &seconds, &used) != 4) {
        puts("wrong");
        return;
    }
    for (char *word = strtok(line + used, " "); word && n < MOST_ARGUMENTS; word = strtok(NULL, " ")) arguments[n++] = word;
    arguments[n] = NULL;
    XSetWindowBackground(display, root, 0x400040);
    XClearWindow(display, root);
    XSync(display, False);
    begin_ms = now_ms();
    session = fork();
    if (session == 0) {
        setsid();
        signal(SIGINT, SIG_DFL);
        signal(SIGHUP, SIG_DFL);
        signal(SIGTERM, SIG_DFL);
        if (!freopen("/dev/null", "r", stdin) || !freopen("/dev/null", "w", stdout) || !freopen("/dev/null", "w", stderr)) _exit(126);
        execv(arguments[0], arguments);
        _exit(127);
    }
    until(x, y, wanted, seconds);
}

static void move(int x, int y) { XTestFakeMotionEvent(display, -1, x, y, CurrentTime); }

static void button(int down) {
    XTestFakeButtonEvent(display, 1, down, CurrentTime);
    XFlush(display);
}

static void press(int x, int y, int px, int py) {
    move(x, y);
    XSync(display, False);
    unsigned long before = pixel(px, py);
    double begin = now_ms();
    button(1);
    while (now_ms() - begin < 2000)
        if (pixel(px, py) != before) {
            printf("%.2f\n", now_ms() - begin);
            return;
        } else rest_us(100);
    puts("none");
}

/* Let go somewhere else, so that nothing is chosen. */
static void release(int x, int y, int px, int py, unsigned long colour) {
    move(x, y);
    button(0);
    double begin = now_ms();
    while (now_ms() - begin < 2000 && pixel(px, py) != colour) rest_us(2000);
    puts(pixel(px, py) == colour ? "ok" : "none");
}

/* Up and down again by `reach` pixels within `ms`, a step each 8 ms as a touch panel would, and how many different pictures came. */
static void drag(int x, int y, int reach, int ms) {
    int frames = 0, at = -1;
    double begin, last, longest = 0, time;
    move(x, y);
    button(1);
    unsigned long before = strip(x, y);
    begin = last = now_ms();
    while ((time = now_ms()) - begin < ms) {
        int step = (int)((time - begin) / 8);
        if (step != at) {
            at = step;
            double part = (time - begin) / ms * 2;
            move(x, y - (int)(reach * (part < 1 ? part : 2 - part)));
            XFlush(display);
        }
        unsigned long seen = strip(x, y);
        if (seen != before) {
            before = seen;
            frames++;
            if (time - last > longest) longest = time - last;
            last = time;
        }
        rest_us(500);
    }
    button(0);
    printf("%.2f %.1f\n", frames / (ms / 1e3), longest);
}

static void grab(int x, int y, int width, int height, const char *name) {
    XImage *image = look(x, y, width, height);
    FILE *file = fopen(name, "wb");
    if (!file) {
        puts("wrong");
        return;
    }
    fprintf(file, "P6 %d %d 255\n", width, height);
    for (int j = 0; j < height; j++)
        for (int i = 0; i < width; i++) {
            unsigned long p = XGetPixel(image, i, j);
            fputc(p >> 16 & 255, file);
            fputc(p >> 8 & 255, file);
            fputc(p & 255, file);
        }
    fclose(file);
    XDestroyImage(image);
    puts("ok");
}

int main(void) {
    char line[8192], name[4096];
    int a, b, c, d;
    unsigned long colour;
    double seconds;
    struct sigaction asked = {.sa_handler = end};
    display = XOpenDisplay(NULL);
    if (!display) {
        fprintf(stderr, "screen: no display\n");
        return 1;
    }
    root = DefaultRootWindow(display);
    XSetIOErrorHandler(display_gone);
    signal(SIGINT, SIG_IGN);
    signal(SIGHUP, SIG_IGN);
    sigaction(SIGTERM, &asked, NULL);
    setvbuf(stdout, NULL, _IOLBF, 0);
    while (!ending && fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = 0;
        if (!strncmp(line, "start ", 6)) start(line);
        else if (!strcmp(line, "pss")) {
            long kb = 0;
            each(weigh, &kb);
            printf("%ld\n", kb);
        } else if (!strcmp(line, "stop")) {
            stop();
            puts("ok");
        } else if (sscanf(line, "pixel %d %d", &a, &b) == 2) printf("%06lx\n", pixel(a, b));
        else if (sscanf(line, "click %d %d", &a, &b) == 2) {
            move(a, b);
            button(1);
            rest_us(60000);
            button(0);
            puts("ok");
        } else if (sscanf(line, "until %d %d %lx %lf", &a, &b, &colour, &seconds) == 4) until(a, b, colour, seconds);
        else if (sscanf(line, "press %d %d %d %d", &a, &b, &c, &d) == 4) press(a, b, c, d);
        else if (sscanf(line, "release %d %d %d %d %lx", &a, &b, &c, &d, &colour) == 5) release(a, b, c, d, colour);
        else if (sscanf(line, "drag %d %d %d %d", &a, &b, &c, &d) == 4) drag(a, b, c, d);
        else if (sscanf(line, "grab %d %d %d %d %4095s", &a, &b, &c, &d, name) == 5) grab(a, b, c, d, name);
        else puts("wrong");
    }
    stop();
    return 0;
}
