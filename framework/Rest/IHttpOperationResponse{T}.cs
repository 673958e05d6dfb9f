namespace Microsoft.Rest;

/// <summary>A request and its answer with a body.</summary>
public interface IHttpOperationResponse<T> : IHttpOperationResponse
{
    /// <summary>Gets or sets the body of the answer.</summary>
    T Body { get; set; }
}
