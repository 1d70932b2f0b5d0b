package mo.balcao.core.flow;

import java.util.List;
import mo.balcao.cache.outbox.TransactionId;
import mo.balcao.core.catalogue.Department;
import mo.balcao.core.catalogue.ServiceDefinition;
import mo.balcao.core.screen.Comfort;

/// What a slip says. Nothing personal: a service, its bureaux, a number, the time that paper adds.
///
/// @param receivers the bureaux that the case went to
/// @param handedOver whether a document came out of a door
/// @param comfort whose language and text size the paper takes over
public record SlipOrder(
        ServiceDefinition service,
        List<Department> receivers,
        TransactionId transaction,
        Filed filed,
        boolean handedOver,
        Comfort comfort) {}
