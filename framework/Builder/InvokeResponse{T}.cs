namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke, with a body of a type.</summary>
public class InvokeResponse<T> : InvokeResponse
{
    /// <summary>Gets or sets the body.</summary>
    public new T? Body
    {
        get => (T?)base.Body;
        set => base.Body = value;
    }
}
