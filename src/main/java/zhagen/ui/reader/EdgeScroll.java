package zhagen.ui.reader;

import javafx.animation.AnimationTimer;

/// Moves the page while something is dragged beyond its upper or lower edge. Screen thread.
final class EdgeScroll {

    private final Reader reader;
    private final AnimationTimer timer;
    private double y;

    /// @param moved what is to be done after each step
    EdgeScroll(Reader reader, Runnable moved) {
        this.reader = reader;
        this.timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                double beyond = y < 0 ? y : y - reader.getHeight();
                reader.scrollBy(Math.clamp(beyond / 4, -40, 40));
                moved.run();
            }
        };
    }

    /// What is dragged has come to `newY`, in the reader's coordinates.
    void at(double newY) {
        y = newY;
        if (y < 0 || y > reader.getHeight()) {
            timer.start();
        } else {
            timer.stop();
        }
    }

    void stop() {
        timer.stop();
    }
}
