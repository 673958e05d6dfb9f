using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Schema;

public sealed class EntityTests
{
    [Fact]
    public void Entity_becomes_a_place_and_back()
    {
        var entity = new Entity();
        entity.SetAs(new GeoCoordinates(1.5, 48.8, 2.3, name: "Paris"));

        Assert.Equal("GeoCoordinates", entity.Type);
        Assert.Equal(48.8, (double)entity.Properties["latitude"]!);
        var point = entity.GetAs<GeoCoordinates>();
        Assert.Equal((1.5, 48.8, 2.3, "Paris"), (point.Elevation, point.Latitude, point.Longitude, point.Name));
    }

    [Theory]
    [InlineData(typeof(Mention), "mention")]
    [InlineData(typeof(GeoCoordinates), "GeoCoordinates")]
    [InlineData(typeof(Place), "Place")]
    [InlineData(typeof(Thing), "Thing")]
    public void Entity_of_a_kind_says_its_type(Type type, string expected) => Assert.Equal(expected, ((Entity)Activator.CreateInstance(type)!).Type);

    [Fact]
    public void Entities_are_equal_when_their_json_is()
    {
        var entity = new Entity("color") { Properties = JObject.Parse("""{"red":1,"deep":{"er":[1,2]}}""") };
        var same = new Entity("color") { Properties = JObject.Parse("""{"red":1,"deep":{"er":[1,2]}}""") };
        var other = new Entity("color") { Properties = JObject.Parse("""{"red":2}""") };

        Assert.True(entity.Equals(same) && entity.Equals((object)same) && entity == same);
        Assert.Equal(entity.GetHashCode(), same.GetHashCode());
        Assert.True(!entity.Equals(other) && entity != other);
        Assert.False(entity.Equals(null) || entity.Equals("color") || entity == null);
        Assert.False(new Entity("Thing").Equals((object)new Thing()));
    }
}
