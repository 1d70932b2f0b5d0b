package mo.balcao.ui.design;

import java.util.Locale;

/// Our own icons on a 48 × 48 grid: a path to stroke, and for some a path to fill.
public enum Icon {
    HEART(
            "M24 41 C10 31 5 24 5 17 A9.8 9.8 0 0 1 24 13 A9.8 9.8 0 0 1 43 17 C43 24 38 31 24 41 Z"
                    + " M5 23 H16 L20 16 L25 30 L29 23 H43"),
    DOCUMENT("M11 5 H29 L38 14 V43 H11 Z M29 5 V14 H38 M18 23 H31 M18 30 H31 M18 37 H25"),
    PHONE(
            "M16 4 H32 A4 4 0 0 1 36 8 V40 A4 4 0 0 1 32 44 H16 A4 4 0 0 1 12 40 V8 A4 4 0 0 1 16 4 Z"
                    + " M21 37.5 H27 M20 15 H28 M20 22 H28 M20 29 H25"),
    BUS(
            "M8 11 A5 5 0 0 1 13 6 H35 A5 5 0 0 1 40 11 V37 H8 Z M8 25 H40 M14 37 V43 M34 37 V43"
                    + " M14 31 H16 M32 31 H34"),
    PERSON(
            "M24 23 A8.5 8.5 0 1 0 24 6 A8.5 8.5 0 0 0 24 23 Z M7 43 C7 33 14 29 24 29"
                    + " C34 29 41 33 41 43"),
    CARD(
            "M8 10 H40 A4 4 0 0 1 44 14 V34 A4 4 0 0 1 40 38 H8 A4 4 0 0 1 4 34 V14 A4 4 0 0 1 8 10 Z"
                    + " M11 18 H20 V27 H11 Z M27 19 H37 M27 26 H37 M11 32 H24"),
    SLIP(
            "M12 4 H36 V43 L32 39 L28 43 L24 39 L20 43 L16 39 L12 43 Z M18 13 H30 M18 20 H30 M18 27 H25"),
    CHECK("M8 25 L19 36 L40 12"),
    CLOCK("M24 43 A19 19 0 1 0 24 5 A19 19 0 0 0 24 43 Z M24 13 V25 L32 30"),
    INBOX("M6 28 L12 8 H36 L42 28 V41 H6 Z M6 28 H16 C16 33 20 35 24 35 C28 35 32 33 32 28 H42"),
    LOCKER("M6 5 H42 V43 H6 Z M24 5 V43 M6 24 H42 M19 14 V16 M37 14 V16 M19 33 V35 M37 33 V35"),
    PRINTER(
            "M14 17 V5 H34 V17 M14 34 H6 V21 A4 4 0 0 1 10 17 H38 A4 4 0 0 1 42 21 V34 H34"
                    + " M14 28 H34 V43 H14 Z"),
    INFO("M24 43 A19 19 0 1 0 24 5 A19 19 0 0 0 24 43 Z M24 22 V34 M24 14 V14.4"),
    WARNING("M24 5 L45 42 H3 Z M24 18 V30 M24 36 V36.4"),
    FORWARD("M17 8 L33 24 L17 40"),
    BACK("M31 8 L15 24 L31 40"),
    CLOSE("M10 10 L38 38 M38 10 L10 38"),
    UP("M8 31 L24 15 L40 31"),
    DOWN("M8 17 L24 33 L40 17"),
    CONTRAST("M24 42 A18 18 0 1 0 24 6 A18 18 0 0 0 24 42 Z", "M24 6 A18 18 0 0 1 24 42 Z"),
    SEATED(
            "M18.5 11 A3.7 3.7 0 1 0 18.5 3.6 A3.7 3.7 0 0 0 18.5 11 Z M18.5 16 V28 H30 L36 41 H41"
                    + " M18.5 21 H28 M13 21 A12 12 0 1 0 30 36"),
    TOUCH(
            "M18 28 V9 A4 4 0 0 1 26 9 V22 L35 24 A5 5 0 0 1 39 29 L37 38 A7 7 0 0 1 30 44 H26"
                    + " A9 9 0 0 1 18 40 L10 31 A3.6 3.6 0 0 1 15 26 L18 29"),
    COUNTER(
            "M24 17 A6 6 0 1 0 24 5 A6 6 0 0 0 24 17 Z M12 31 C12 24 17 21 24 21 C31 21 36 24 36 31"
                    + " M4 31 H44 M8 31 V43 H40 V31"),
    RETRY("M41 24 A17 17 0 1 1 35 11 M36 3 V12 H27"),
    HOME("M5 23 L24 7 L43 23 M11 19 V41 H37 V19 M20 41 V29 H28 V41"),
    PAUSE("M24 43 A19 19 0 1 0 24 5 A19 19 0 0 0 24 43 Z M19 17 V31 M29 17 V31"),
    LOCK("M10 21 H38 V42 H10 Z M16 21 V14 A8 8 0 0 1 32 14 V21 M24 29 V34"),
    BUILDING(
            "M5 18 L24 6 L43 18 Z M11 18 V36 M20 18 V36 M28 18 V36 M37 18 V36 M6 42 H42 M8 36 H40"),
    ERASE("M16 10 H43 V38 H16 L4 24 Z M24 18 L35 30 M35 18 L24 30"),
    SHIFT("M24 6 L41 25 H31 V41 H17 V25 H7 Z"),
    PENCIL("M8 40 L10 31 L33 8 L40 15 L17 38 Z M28 13 L35 20"),
    TOOL(
            "M30 6 A11 11 0 0 0 20 21 L6 35 A5 5 0 0 0 13 42 L27 28 A11 11 0 0 0 42 18 L35 22 L28 19 L27 12 Z"),
    LETTER("M5 11 H43 V38 H5 Z M5 13 L24 28 L43 13");

    public static final double GRID = 48;

    private final String line;
    private final String solid;

    Icon(String line) {
        this(line, "");
    }

    Icon(String line, String solid) {
        this.line = line;
        this.solid = solid;
    }

    public String line() {
        return line;
    }

    /// Empty where nothing is filled.
    public String solid() {
        return solid;
    }

    /// The icon a service definition names; a sheet of paper for a name that nobody drew.
    public static Icon named(String name) {
        for (var icon : values()) {
            if (icon.name().toLowerCase(Locale.ROOT).equals(name)) {
                return icon;
            }
        }
        return DOCUMENT;
    }
}
