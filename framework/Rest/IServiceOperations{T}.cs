namespace Microsoft.Rest;

/// <summary>A group of calls of a client.</summary>
public interface IServiceOperations<T>
    where T : ServiceClient<T>
{
    /// <summary>Gets the client.</summary>
    T Client { get; }
}
