package mo.balcao.cache.outbox;

/// The third watermark: whether the disk and the queue have room for one more record.
@FunctionalInterface
public interface Room {
    boolean forOneMore();
}
