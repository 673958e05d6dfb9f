namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Tells failures that may pass from those that stay.</summary>
public interface ITransientErrorDetectionStrategy
{
    /// <summary>Returns whether a failure may pass.</summary>
    bool IsTransient(Exception ex);
}
