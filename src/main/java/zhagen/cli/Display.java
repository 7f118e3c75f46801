package zhagen.cli;

/// Whether there is a screen to show a window on.
final class Display {

    private static final String PLATFORM = "glass.platform";

    private Display() {}

    static boolean isThere() {
        if ("Headless".equals(System.getProperty(PLATFORM)) || Boolean.getBoolean("java.awt.headless")) {
            return false;
        }
        var system = System.getProperty("os.name");
        boolean hasItsOwn = system.startsWith("Windows") || system.startsWith("Mac");
        return hasItsOwn || !System.getenv().getOrDefault("DISPLAY", "").isBlank();
    }

    /// Lets pictures of the screens be drawn all the same; before anything is drawn.
    static void doWithout() {
        System.setProperty(PLATFORM, "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }
}
