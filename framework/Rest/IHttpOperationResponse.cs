namespace Microsoft.Rest;

/// <summary>A request and its answer.</summary>
public interface IHttpOperationResponse
{
    /// <summary>Gets or sets the request.</summary>
    HttpRequestMessage Request { get; set; }

    /// <summary>Gets or sets the answer.</summary>
    HttpResponseMessage Response { get; set; }
}
