package mo.balcao.platform.server.department;

/// What a department read: JSON, UTF-8. Never printed.
public record OpenedPart(String department, byte[] json) {
    @Override
    public String toString() {
        return "opened part of " + department;
    }
}
