namespace Microsoft.Rest;

/// <summary>A request and its answer with headers of a type.</summary>
public class HttpOperationHeaderResponse<THeader> : HttpOperationResponse, IHttpOperationHeaderResponse<THeader>
{
    /// <summary>Gets or sets the headers of the answer.</summary>
    public THeader Headers { get; set; } = default!; // An answer need not have them.
}
