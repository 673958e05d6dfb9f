namespace Microsoft.Bot.Builder;

/// <summary>Takes over what a recognizer found.</summary>
public interface IRecognizerConvert
{
    /// <summary>Fills this object from the recognizer's result.</summary>
    void Convert(dynamic result);
}
