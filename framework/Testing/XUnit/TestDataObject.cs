using Newtonsoft.Json;
using Xunit.Abstractions;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Carries an object through a theory of xUnit as JSON, so that each row is a test of its own.</summary>
public class TestDataObject : IXunitSerializable
{
    private const string TestObjectKey = "TestObjectKey";

    /// <summary>Initializes an empty object, to be read from a serialised row.</summary>
    public TestDataObject()
    {
    }

    /// <summary>Initializes the carrier with an object.</summary>
    public TestDataObject(object testData) => TestObject = JsonConvert.SerializeObject(testData);

    /// <summary>Gets the object as JSON.</summary>
    public string TestObject { get; private set; } = string.Empty;

    /// <summary>Reads the object from a serialised row.</summary>
    public void Deserialize(IXunitSerializationInfo serializationInfo) => TestObject = serializationInfo.GetValue<string>(TestObjectKey);

    /// <summary>Writes the object to a serialised row.</summary>
    public void Serialize(IXunitSerializationInfo serializationInfo) => serializationInfo.AddValue(TestObjectKey, TestObject);

    /// <summary>Returns the object.</summary>
    public T GetObject<T>() => JsonConvert.DeserializeObject<T>(TestObject)!; // What was carried was an object.
}
