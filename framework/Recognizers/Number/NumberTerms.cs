namespace Microsoft.Recognizers.Text.Number;

// The terms of a number as they are read, the greatest first: each must fit into the room the one before it leaves.
internal sealed class NumberTerms
{
    private readonly List<(double Value, double Room)> _terms = [];

    public double Total => Sum(0);

    public double Last => _terms.Count == 0 ? 0 : _terms[^1].Value;

    public bool IsEmpty => _terms.Count == 0;

    // Whether the last term was multiplied, so that numerals may follow: "3 hundred and 21".
    public bool EndsInScale { get; private set; }

    public void Clear()
    {
        _terms.Clear();
        EndsInScale = false;
    }

    public bool Fits(double value) => _terms.Count == 0 || (value >= 1 && value < _terms[^1].Room);

    public bool TryAdd(double value, bool score = false)
    {
        if (!Fits(value))
        {
            return false;
        }

        _terms.Add((value, !score ? Room(value) : value == 10 ? 10 : 20));
        EndsInScale = false;
        return true;
    }

    // Numerals are multiplied by any scale: "322 hundred".
    public bool TryAddDigits(double value)
    {
        if (!Fits(value))
        {
            return false;
        }

        _terms.Add((value, 0));
        EndsInScale = false;
        return true;
    }

    // "two hundred thousand": what is smaller than the scale is multiplied by it. A bare scale may stand for one of itself.
    public bool TryScale(double scale, bool bare)
    {
        var from = _terms.Count;
        while (from > 0 && (_terms[from - 1].Value < scale || _terms[from - 1].Room == 0))
        {
            from--;
        }

        var product = Sum(from) * scale;
        if (from == _terms.Count && bare)
        {
            product = scale;
        }

        if (product == 0 || (from > 0 && product >= _terms[from - 1].Room))
        {
            return false;
        }

        _terms.RemoveRange(from, _terms.Count - from);
        _terms.Add((product, scale));
        EndsInScale = true;
        return true;
    }

    // "two thousand and four dozen": the last term alone is multiplied.
    public bool TryDozen(double size)
    {
        if (_terms.Count == 0)
        {
            return false;
        }

        _terms[^1] = (_terms[^1].Value * size, 0);
        return true;
    }

    private double Sum(int from)
    {
        var sum = 0.0;
        for (var index = from; index < _terms.Count; index++)
        {
            sum += _terms[index].Value;
        }

        return sum;
    }

    // 20 leaves room below 10, 300 below 100; 13 leaves none.
    private static double Room(double value)
    {
        if (value < 20 || value != Math.Floor(value))
        {
            return value is 10 ? 0 : 1;
        }

        var room = 10.0;
        while (value % (room * 10) == 0 && room < value)
        {
            room *= 10;
        }

        return value % room == 0 ? room : 1;
    }
}
