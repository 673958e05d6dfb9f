namespace Microsoft.IdentityModel.Protocols;

/// <summary>Gets a configuration.</summary>
public interface IConfigurationRetriever<T>
{
    /// <summary>Gets the configuration at an address.</summary>
    Task<T> GetConfigurationAsync(string address, IDocumentRetriever retriever, CancellationToken cancel);
}
