namespace Microsoft.Rest;

/// <summary>A request and its answer with a body and headers of a type.</summary>
public class HttpOperationResponse<TBody, THeader> : HttpOperationResponse<TBody>, IHttpOperationHeaderResponse<THeader>
{
    /// <summary>Gets or sets the headers of the answer.</summary>
    public THeader Headers { get; set; } = default!; // An answer need not have them.
}
