namespace Microsoft.Rest;

/// <summary>A request and its answer with a body.</summary>
public class HttpOperationResponse<TBody> : HttpOperationResponse, IHttpOperationResponse<TBody>
{
    /// <summary>Gets or sets the body of the answer.</summary>
    public TBody Body { get; set; } = default!; // An answer need not have one; who expects one knows.
}
