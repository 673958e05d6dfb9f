namespace Microsoft.Recognizers.Text.DateTime.Engine;

// Remembers what one thing was read from each token on; a reading within itself is none.
internal readonly struct Memo(int tokens)
{
    private static readonly Reading Nothing = new(Kind.Date, string.Empty, null, null);

    private readonly Reading?[] _read = new Reading?[tokens];

    // The first question about a token is answered with no; then it is kept what the answer is.
    public bool Knows(int at, out Reading? reading)
    {
        reading = _read[at];
        if (reading is null)
        {
            _read[at] = Nothing;
            return false;
        }

        reading = ReferenceEquals(reading, Nothing) ? null : reading;
        return true;
    }

    // What lies behind is not asked for again, and a long text would keep all of it alive.
    public void Forget(int from, int to) => Array.Clear(_read, from, to - from);

    public Reading? Keep(int at, Reading? reading)
    {
        _read[at] = reading ?? Nothing;
        return reading;
    }
}
