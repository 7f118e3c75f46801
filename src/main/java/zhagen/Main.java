package zhagen;

public final class Main {
    static void main(String[] args) {
        System.out.println("x");
    }
}
