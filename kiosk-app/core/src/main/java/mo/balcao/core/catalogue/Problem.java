package mo.balcao.core.catalogue;

/// Something wrong in a catalogue or definition.
///
/// @param pointer RFC 6901 JSON pointer into the document; empty for the document itself
/// @param what one plain sentence for the person who wrote the definition
public record Problem(String pointer, String what) {
    @Override
    public String toString() {
        return (pointer.isEmpty() ? "/" : pointer) + ": " + what;
    }
}
