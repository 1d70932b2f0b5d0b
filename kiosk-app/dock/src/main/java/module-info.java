/// Development dock: runner, control socket, scripted acts. Never in a production package.
module mo.balcao.dock {
    requires mo.balcao.ui;
}
