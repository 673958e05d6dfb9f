using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder;

/// <summary>Values that live as long as a turn, by key or by type.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    /// <summary>Returns the value of a key, or null.</summary>
    public T? Get<T>(string key)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>Returns the value of a type, or null.</summary>
    public T? Get<T>()
        where T : class => Get<T>(KeyOf<T>());

    /// <summary>Adds a value under a key that is still free.</summary>
    public void Add<T>(string key, T value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    /// <summary>Adds a value under its type.</summary>
    public void Add<T>(T value)
        where T : class => Add(KeyOf<T>(), value);

    /// <summary>Puts a value under a key, in place of what was there.</summary>
    public void Set<T>(string key, T value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        this[key] = value;
    }

    /// <summary>Puts a value under its type, in place of what was there.</summary>
    public void Set<T>(T value)
        where T : class => Set(KeyOf<T>(), value);

    /// <summary>Disposes the values that want it, but for connectors.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes the values that want it, but for connectors.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
        {
            return;
        }

        if (disposing)
        {
            // A connector may serve other turns; who made it disposes of it.
            foreach (var value in Values.OfType<IDisposable>().Where(value => value is not IConnectorClient).ToList())
            {
                value.Dispose();
            }
        }

        _disposed = true;
    }

    private static string KeyOf<T>() => typeof(T).FullName ?? typeof(T).Name;
}
