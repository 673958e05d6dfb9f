namespace EthicalBot.Storage.Sqlite;

/// <summary>Lets one serving process at a time use an SQLite store; the system releases it when the process dies, however it dies.</summary>
internal sealed class SqliteStoreLock : IDisposable
{
    private readonly FileStream _file;

    private SqliteStoreLock(FileStream file) => _file = file;

    /// <summary>Takes the lock beside the store.</summary>
    /// <exception cref="InvalidOperationException">Another process serves this store.</exception>
    public static SqliteStoreLock Take(string path)
    {
        try
        {
            return new(new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception)
        {
            throw new InvalidOperationException(
                $"ConnectionStrings:Store is '{path}', which another running EthicalBot serves. Stop that one, or give this one a store of its own.", exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
