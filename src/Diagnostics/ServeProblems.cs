namespace Daymark.Diagnostics;

/// <summary>Problems of the preview, all without a place.</summary>
internal static class ServeProblems
{
    public static Problem PortTaken(string address, int port) =>
        CommandProblemKinds.CannotListen.At(
            null,
            $"port {port} of {address} is taken: another program, maybe another preview, listens there",
            "Stop it, or choose another port: `--port 0` takes any that is free."
        );

    /// <param name="reason">The system's own words.</param>
    public static Problem CannotListen(string address, int port, string reason) =>
        CommandProblemKinds.CannotListen.At(
            null,
            $"the preview cannot listen on port {port} of {address}: {reason}",
            "Choose a port above 1023 and an address of this machine; without `--bind` it is 127.0.0.1."
        );

    public static Problem OpenToOthers(string address) =>
        CommandProblemKinds.OpenToOthers.At(
            null,
            $"--bind {address} lets other machines see the preview, drafts and future messages too",
            "Leave `--bind` out to show it to this machine alone."
        );

    /// <param name="reason">The system's own words.</param>
    public static Problem SlowWatching(string reason) =>
        CommandProblemKinds.SlowWatching.At(
            null,
            $"the system does not tell of changes, so the preview looks for them itself, several times a second: {reason.TrimEnd('.')}",
            "On Linux, raise fs.inotify.max_user_instances and max_user_watches."
        );

    public static Problem BadBind(string value) =>
        CommandProblemKinds.WrongUse.At(
            null,
            $"--bind is `{value}`, which is no IP address",
            "Write 127.0.0.1, ::1, localhost, or 0.0.0.0 for all networks of this machine."
        );

    public static Problem BadPort(string value) =>
        CommandProblemKinds.WrongUse.At(
            null,
            $"--port is `{value}`, which is no port",
            "Write a number from 1 to 65535, or 0 for any that is free."
        );
}
