/// The contract between terminals and the central platform, as a resource.
module mo.balcao.platform.api {
    requires org.jspecify;

    exports mo.balcao.platform.api;
}
