using FsCheck;
using FsCheck.Fluent;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Dialogs;

public sealed class ObjectPathTests
{
    private static readonly object Order = new
    {
        Customer = new { Name = "Ann", Age = 14 },
        lines = new[] { 1, 2, 3, 4, 5 },
        which = new { index = 2, property = "Name", list = new { Age = 1 } },
    };

    [Theory]
    [InlineData("customer.name", "Ann")]
    [InlineData("customer['Name']", "Ann")]
    [InlineData("customer[\"name\"]", "Ann")]
    [InlineData("customer[which.property]", "Ann")]
    [InlineData("lines[1]", "2")]
    [InlineData("lines[which.index]", "3")]
    [InlineData("lines[which['list'].Age]", "2")]
    public void Path_leads_through_objects_and_through_json(string path, string expected)
    {
        Assert.Equal(expected, ObjectPath.GetPathValue<string>(Order, path));
        Assert.Equal(expected, ObjectPath.GetPathValue<string>(JObject.FromObject(Order), path));
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("customer.name.more")]
    [InlineData("lines[9]")]
    [InlineData("lines[-1]")]
    [InlineData("lines[which.nothing]")]
    [InlineData("customer[")]
    public void Path_that_leads_nowhere_has_no_value(string path)
    {
        Assert.False(ObjectPath.HasValue(Order, path));
        Assert.Equal(7, ObjectPath.GetPathValue(Order, path, 7));
        Assert.Throws<KeyNotFoundException>(() => ObjectPath.GetPathValue<int>(Order, path));
    }

    [Fact]
    public void Empty_path_is_the_object_itself() => Assert.Same(Order, ObjectPath.GetPathValue<object>(Order, string.Empty));

    [Fact]
    public void Values_that_are_set_are_found_again_and_what_lies_on_the_way_is_made()
    {
        var memory = new Dictionary<string, object>();
        ObjectPath.SetPathValue(memory, "x.y.z", 15);
        ObjectPath.SetPathValue(memory, "x.p", "hello");
        ObjectPath.SetPathValue(memory, "foo", new { Bar = 15, Blat = "yo" });
        ObjectPath.SetPathValue(memory, "x.a[1]", "yabba");
        ObjectPath.SetPathValue(memory, "x.a[0]", "dabba");
        ObjectPath.SetPathValue(memory, "null", null);
        ObjectPath.SetPathValue(memory, "date", "2021-11-30T23:59:59:000Z");

        Assert.Equal(15, ObjectPath.GetPathValue<int>(memory, "x.y.z"));
        Assert.Equal("hello", ObjectPath.GetPathValue<string>(memory, "X.P"));
        Assert.Equal(15, ObjectPath.GetPathValue<int>(memory, "foo.bar"));
        Assert.Equal(["dabba", "yabba"], ObjectPath.GetPathValue<string[]>(memory, "x.a"));
        Assert.False(ObjectPath.TryGetPathValue<object>(memory, "null", out _));
        Assert.Equal("2021-11-30T23:59:59:000Z", ObjectPath.GetPathValue<string>(memory, "date"));
    }

    [Fact]
    public void Simple_values_keep_their_type()
    {
        Keeps(DateTimeOffset.UnixEpoch);
        Keeps(TimeSpan.FromSeconds(3));
        Keeps(Guid.Empty);
        Keeps(3.5m);
        Keeps(TypeCode.Double);
        Keeps(true);

        static void Keeps<T>(T value)
        {
            var memory = new Dictionary<string, object>();
            ObjectPath.SetPathValue(memory, "value", value);
            Assert.Equal(value, ObjectPath.GetPathValue<T>(memory, "value"));
        }
    }

    [Fact]
    public void Value_that_is_removed_is_gone()
    {
        var memory = new Dictionary<string, object>();
        ObjectPath.SetPathValue(memory, "x.y", 15);
        ObjectPath.SetPathValue(memory, "x.a[1]", "b");
        ObjectPath.SetPathValue(memory, "x.a[0]", "a");

        ObjectPath.RemovePathValue(memory, "x.y");
        ObjectPath.RemovePathValue(memory, "x.a[1]");

        Assert.Equal(99, ObjectPath.GetPathValue(memory, "x.y", 99));
        Assert.False(ObjectPath.HasValue(memory, "x.a[1]"));
        Assert.Equal("a", ObjectPath.GetPathValue<string>(memory, "x.a[0]"));
    }

    [Fact]
    public void Properties_of_an_object_are_set_by_path()
    {
        var person = new Person { Name = "Ann" };
        ObjectPath.SetPathValue(person, "friend.name", "Bob");
        ObjectPath.SetPathValue(person, "age", 3);

        Assert.Equal(3, person.Age);
    }

    [Fact]
    public void Overlay_wins_where_it_has_a_value()
    {
        var merged = ObjectPath.Assign<Person>(new Person { Name = "Ann", Age = 3 }, new { name = "Bob", nick = (string?)null });
        Assert.Equal(("Bob", 3), (merged.Name, merged.Age));

        Assert.Equal("Ann", ObjectPath.Assign<Person>(null, new Person { Name = "Ann" }).Name);
        Assert.Equal("Ann", ObjectPath.Assign<Person>(new Person { Name = "Ann" }, null).Name);
        Assert.Null(ObjectPath.Assign<Person>(null, null).Name);
    }

    [Fact]
    public void Copy_is_deep()
    {
        var person = new Person { Name = "Ann", Friend = new Person { Name = "Bob" } };
        var copy = ObjectPath.Clone(person);
        copy.Friend!.Name = "Cleo";

        Assert.Equal("Bob", person.Friend.Name);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("a[[]]")]
    public void A_path_into_what_is_no_index_is_none(string path) => Assert.False(ObjectPath.HasValue(Order, path));

    [Fact]
    public void Any_text_is_a_path_or_none() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>(),
        path => ObjectPath.HasValue(Order, path) || !ObjectPath.TryGetPathValue<object>(Order, path, out _)).QuickCheckThrowOnFailure();

    private sealed class Person
    {
        public string? Name { get; set; }

        public int Age { get; set; }

        public Person? Friend { get; set; }
    }
}
