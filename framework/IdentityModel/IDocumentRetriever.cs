namespace Microsoft.IdentityModel.Protocols;

/// <summary>Gets a document.</summary>
public interface IDocumentRetriever
{
    /// <summary>Gets the document at an address.</summary>
    Task<string> GetDocumentAsync(string address, CancellationToken cancel);
}
