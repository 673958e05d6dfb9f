namespace Microsoft.Recognizers.Text.DateTime.Engine;

internal enum TokenKind
{
    Word,
    Digits,
    Sign,
}
