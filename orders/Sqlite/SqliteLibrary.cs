using System.Runtime.InteropServices;

namespace EthicalBot.Orders.Sqlite;

/// <summary>Binds the SQLite that the operating system maintains, so that its security fixes are the system's; the demo shop and the store share it.</summary>
public static class SqliteLibrary
{
    private static readonly Lock Once = new();
    private static bool s_bound;

    /// <summary>Loads the library once per process.</summary>
    /// <exception cref="DllNotFoundException">The system has no SQLite; the message names the package to install.</exception>
    public static void Bind()
    {
        lock (Once)
        {
            if (s_bound)
                return;
            if (!NativeLibrary.TryLoad(Name, out var library))
                throw new DllNotFoundException($"SQLite ({Name}) was not found. {Advice}");

            var provider = new SQLitePCL.SQLite3Provider_e_sqlite3();
            NativeLibrary.SetDllImportResolver(provider.GetType().Assembly, (name, _, _) => name == "e_sqlite3" ? library : IntPtr.Zero);
            SQLitePCL.raw.SetProvider(provider);
            SQLitePCL.raw.FreezeProvider();
            s_bound = true;
        }
    }

    private static string Name =>
        OperatingSystem.IsWindows() ? "winsqlite3" : OperatingSystem.IsMacOS() ? "libsqlite3.dylib" : "libsqlite3.so.0";

    private static string Advice =>
        OperatingSystem.IsLinux()
            ? "Install the package libsqlite3-0 (Debian, Ubuntu) or sqlite-libs (Fedora, Alpine)."
            : "It is part of this operating system; repair the installation.";
}
