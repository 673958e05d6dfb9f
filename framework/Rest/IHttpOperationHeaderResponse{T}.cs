namespace Microsoft.Rest;

/// <summary>A request and its answer with headers of a type.</summary>
public interface IHttpOperationHeaderResponse<T> : IHttpOperationResponse
{
    /// <summary>Gets or sets the headers of the answer.</summary>
    T Headers { get; set; }
}
