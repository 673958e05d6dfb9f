using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// From a moment until another; a point is from and until itself.
internal readonly record struct Interval(DateObject From, DateObject To)
{
    public Interval(DateObject point)
        : this(point, point)
    {
    }
}
