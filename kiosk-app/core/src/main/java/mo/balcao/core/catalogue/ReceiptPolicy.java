package mo.balcao.core.catalogue;

/// What paper a service gives. Some give none, and say so.
public enum ReceiptPolicy {
    SLIP,
    NONE
}
